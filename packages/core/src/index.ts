/** @coprod/core: what co-production is, what a group writes down about it, and what that amounts to. */
export { decidingPerspectives, perspectives, type Perspective } from './catalogue/perspectives.ts';
export { ratings, statuses, type Rating, type Status } from './catalogue/ratings.ts';
export { sources, works, type SourceId, type SourceRef, type WorkId } from './catalogue/sources.ts';
export {
  aboutQuestion,
  type Check,
  type Framework,
  type FrameworkWords,
  type Section,
  type SectionWords,
} from './catalogue/framework.ts';
export {
  nonNegotiables,
  type NonNegotiableCheckId,
  type NonNegotiableCondition,
  type NonNegotiableId,
} from './catalogue/nonNegotiables.ts';
export { principles, type PrincipleCheckId, type PrincipleId } from './catalogue/principles.ts';
export { type Fact, type Item } from './catalogue/items.ts';
export { stages } from './catalogue/stages.ts';
export { participationDegrees, voices } from './catalogue/voices.ts';
export { tips } from './catalogue/tips.ts';
export {
  barriers,
  deliverables,
  governance,
  peerSupport,
  reflectionQuestions,
} from './catalogue/hub.ts';
export { benefits, challenges, definitions, success } from './catalogue/background.ts';
export { examples, findings, reasons } from './catalogue/learning.ts';
export { bankHolidays, nations, type Nation } from './catalogue/bankHolidays.ts';
export { glossary } from './catalogue/glossary.ts';
export { termsIn } from './catalogue/termsIn.ts';
export {
  catalogue,
  type Area,
  type CatalogueId,
  type FactIdOf,
  type ItemIdOf,
} from './catalogue/catalogue.ts';
export { crosswalk, related } from './catalogue/crosswalk.ts';
export type {
  ChecklistKey,
  CommonKey,
  DifferingViewsKey,
  FrameworkTexts,
  GlossaryKey,
  PaperKey,
  PerspectiveWords,
  RecordText,
  Text,
} from './catalogue/text/types.ts';
export type {
  AreaText,
  BackgroundText,
  GlossaryTerm,
  GlossaryText,
  HubText,
  ItemWords,
  ListArea,
  ListWords,
  PrinciplesText,
  SavingKey,
  SavingText,
  StagesText,
  StageTrackerKey,
  FeedbackLoopText,
  StageTrackerText,
  TipsText,
  VoicesText,
} from './catalogue/text/areas.ts';
export {
  faultCodes,
  hintNames,
  kindNames,
  reasonRules,
  refusalRules,
  shownFaults,
  stageRules,
  type FaultCode,
  type HintName,
  type KindName,
  type ReasonRule,
  type RefusalRule,
  type ShownFault,
  type StageRule,
} from './catalogue/text/codes.ts';

export {
  type Entry,
  type EntryOf,
  type Kind,
  type OtherEntry,
  type Project,
} from './record/entry.ts';
export { entrySchema, projectSchema } from './record/schemas.ts';
export { CoprodError, type Fault } from './record/error.ts';
export { limits } from './record/limits.ts';
export { isSafeLink, normaliseText } from './record/text.ts';
export {
  parseProject,
  safeParseProject,
  safeParseView,
  type ProjectReading,
} from './record/parseProject.ts';
export { newEntry, parseEntry } from './record/newEntry.ts';
export { addEntry, createProject } from './record/project.ts';
export { mergeProjects, type Clash, type Merged } from './record/mergeProjects.ts';
export { migrateProject } from './record/migrateProject.ts';
export type { Actor } from './record/actor.ts';
export type { Counts, Seen, Told, View } from './record/view.ts';
export { stageIds, type StageId } from './catalogue/stages.ts';
export { heads } from './record/heads.ts';
export { isKind } from './record/isKind.ts';
export { defineFramework } from './record/defineFramework.ts';

export {
  assessFramework,
  type AssessOptions,
  type FrameworkAssessment,
  type QuestionAssessment,
  type SectionAssessment,
} from './assess/frameworkStatus.ts';
export { groupSize } from './assess/hats.ts';
export {
  assessRounds,
  compareRounds,
  type Compared,
  type RoundsAssessed,
  type RoundsCompared,
} from './assess/compareRounds.ts';
export type { PerspectiveView } from './assess/perspectiveView.ts';
export type { Gap } from './assess/questionStatus.ts';
export type { Reason } from './assess/reason.ts';
export { dayInWords, explain, fill, type ReasonText } from './assess/explain.ts';
export { lowestRating } from './assess/lowestRating.ts';
export { sharedWords, type SharedWords } from './assess/sharedWords.ts';
export { dayOf } from './assess/days.ts';
export { talkFirst } from './assess/talkFirst.ts';
export { workingDaysAfter } from './assess/workingDays.ts';

export { mayAdd, type MayAddOptions, type Permission } from './rules/mayAdd.ts';
export {
  assessStages,
  type StageOptions,
  type StageRound,
  type StageState,
  type StageStatus,
  type StagesAssessment,
  type WaitingStep,
} from './rules/stageStatus.ts';
export type { StageStep, StrayStep } from './rules/stageSteps.ts';
export { feedbackPlaces, type FeedbackPlace } from './catalogue/feedbackPlaces.ts';
export {
  assessFeedback,
  type FeedbackAssessment,
  type FeedbackOptions,
  type FeedbackStatus,
} from './rules/feedbackStatus.ts';
export { feedbackActs, type FeedbackAct } from './rules/feedbackActs.ts';
export { feedbackStory, type FeedbackStep } from './rules/feedbackStory.ts';
export { gateFor, type Gate, type MissingSection } from './rules/gateFor.ts';
export { assessSignals, type Signal, type SignalOptions } from './rules/signals.ts';
export { hintsFor, type Hint, type HintOptions } from './rules/hintsFor.ts';
export { viewFor, type ViewOptions } from './rules/viewFor.ts';
export { forgetPerson, type Forgotten } from './rules/forgetPerson.ts';
export { hashOfCode, makeSlip, readCode } from './rules/slipCode.ts';
export { namelessActor, sayerOf } from './rules/nameless.ts';

export { entryJsonSchema, projectJsonSchema, type JsonSchema } from './exchange/jsonSchema.ts';
export { controlName, type ControlKind } from './exchange/formNames.ts';
export type { FormLike } from './exchange/formControls.ts';
export type { FormContext, FormReader } from './exchange/formReader.ts';
export { readForm } from './exchange/readForm.ts';
export { checklistReader } from './exchange/checklistReader.ts';
export { stagesReader } from './exchange/stagesReader.ts';
export { feedbackReader } from './exchange/feedbackReader.ts';
export { parseFormData, safeParseFormData } from './exchange/parseFormData.ts';
export { stillTyped } from './exchange/stillTyped.ts';
export { readCodeControl, readListControls, type ListControls } from './exchange/listControls.ts';
export { toCsv, type CsvOptions } from './exchange/csvOut.ts';
export { fromCsv, fromCsvStream, type CsvReading } from './exchange/csvIn.ts';
export type { CsvColumn } from './exchange/csvColumns.ts';
export type { CsvContext } from './exchange/csvItems.ts';
export type { CsvFault } from './exchange/csvFaults.ts';
