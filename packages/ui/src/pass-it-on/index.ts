export { PassItOn, type PassItOnProps } from './PassItOn.tsx';
