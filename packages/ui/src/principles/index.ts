export { Principles, type PrinciplesProps } from './Principles.tsx';
