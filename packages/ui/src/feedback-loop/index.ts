export { FeedbackLoop, type FeedbackLoopProps } from './FeedbackLoop.tsx';
export { FeedbackPoster, type FeedbackPosterProps } from './FeedbackPoster.tsx';
export {
  useFeedbackLoop,
  type FeedbackLoopModel,
  type FeedbackLoopOptions,
} from './useFeedbackLoop.ts';
export type { FeedbackFilter, FeedbackList, FeedbackSort, GivenList } from './feedbackList.ts';
