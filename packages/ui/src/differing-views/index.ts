export { DifferingViews, type DifferingViewsProps } from './DifferingViews.tsx';
export {
  useDifferingViews,
  type DifferingRow,
  type DifferingViewsModel,
} from './useDifferingViews.ts';
