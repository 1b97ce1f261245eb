export {
  Coprod,
  useCoprod,
  type CoprodSettings,
  type HelpRoute,
  type HelpRoutes,
} from './Coprod.tsx';
export { Help } from './Help.tsx';
export { PerspectiveMark, PerspectiveShape, StatusMark } from './Mark.tsx';
export { faultText } from './faultText.ts';
export { countsInWords, groupSays } from './groupSays.ts';
export { frameworkWords } from './frameworkWords.ts';
export { Heading, Part } from './Part.tsx';
export { SafeLink } from './SafeLink.tsx';
export {
  Area,
  areaId,
  FirstButton,
  hasFault,
  StepButton,
  StepFault,
  StepState,
  WordsBox,
  faultOf,
  type StepWords,
} from './Steps.tsx';
export { useAutosave } from './useAutosave.ts';
export { noFaults, useFaults, type Faulty } from './useFaults.ts';
export { actsHere } from './actsHere.ts';
export { useScripted } from './useScripted.ts';
export { useSteps, type Steps } from './useSteps.ts';
export { Unready } from './Unready.tsx';
export { randomId } from './randomId.ts';
export {
  useProject,
  type Autosave,
  type SaveState,
  type SaveStates,
  type Send,
  type UsedProject,
} from './useProject.ts';
