import type { FrameworkWords } from '../framework.ts';
import type {
  NonNegotiableCheckId,
  NonNegotiableCondition,
  NonNegotiableId,
} from '../nonNegotiables.ts';
import type { Perspective } from '../perspectives.ts';
import type { Rating, Status } from '../ratings.ts';
import type { HintName, KindName, ReasonRule, RefusalRule, ShownFault } from './codes.ts';

/** How a perspective is named on screen. */
export interface PerspectiveWords {
  /** The whole group, at the start of a sentence: "People who work here". */
  readonly group: string;
  /** One of them, inside a sentence: "someone who works here". */
  readonly one: string;
}

/**
 * Every word that the kit shows in one language. The compiler demands each key; nothing falls back
 * to another language in silence. `{braces}` mark what is filled in.
 */
export interface Text {
  /** A BCP 47 tag, for dates and for `lang`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly perspectives: Readonly<Record<Perspective, PerspectiveWords>>;
  readonly ratings: Readonly<Record<Rating, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly reasons: Readonly<Record<ReasonRule, string>>;
  readonly faults: Readonly<Record<ShownFault, string>>;
  readonly frameworks: FrameworkTexts;
  readonly common: Readonly<Record<CommonKey, string>>;
  readonly checklist: Readonly<Record<ChecklistKey, string>>;
  readonly paper: Readonly<Record<PaperKey, string>>;
  readonly hints: Readonly<Record<HintName | 'title', string>>;
  readonly passItOn: Readonly<Record<PassItOnKey, string>>;
  readonly differingViews: Readonly<Record<DifferingViewsKey, string>>;
  readonly glossary: Readonly<Record<GlossaryKey, string>>;
}

/** The words of our frameworks, by id; a host may add those of its own. */
export interface FrameworkTexts {
  readonly 'non-negotiables': FrameworkWords<
    NonNegotiableId,
    NonNegotiableCheckId,
    NonNegotiableCondition
  >;
  readonly [frameworkId: string]: FrameworkWords;
}

/** Words that every part shares. */
export type CommonKey =
  | 'saving'
  | 'saved'
  | 'notSaved'
  | 'refused'
  | 'problem'
  | 'unreadable'
  | 'unreadableNext'
  | 'partlyUnreadable'
  | 'loading'
  | 'notSafe'
  | 'complain'
  | 'noHelp'
  | 'noLongerAsked'
  | 'olderQuestion';

/** Words of the checklist. */
export type ChecklistKey =
  | 'answeringAs'
  | 'whoSees'
  | 'alone'
  | 'shownOn'
  | 'late'
  | 'empty'
  | 'progress'
  | 'inPlace'
  | 'notAnswered'
  | 'youSaid'
  | 'unsaved'
  | 'number'
  | 'detail'
  | 'onlyIf'
  | 'note'
  | 'noteHint'
  | 'link'
  | 'linkHint'
  | 'save'
  | 'saveNext'
  | 'results'
  | 'groupSays'
  | 'groupSilent'
  | 'splitView'
  | 'answerFirst'
  | 'talkFirst'
  | 'agree'
  | 'why'
  | 'said'
  | 'links'
  | 'records'
  | 'lastTime'
  | 'heardFrom'
  | 'together'
  | 'howMany'
  | 'twoAnswers';

/** Words of the checklist on paper; the rest are those of the checklist. */
export type PaperKey = 'howTo' | 'noName' | 'guess' | 'iAm' | 'date';

/** Words of the list of where views differ; the rest are those of the checklist. */
export type DifferingViewsKey = 'title' | 'question' | 'nobody';

/** Words for one device that many people use. */
export type PassItOnKey = 'title' | 'about' | 'start' | 'answersOf' | 'saveFirst' | 'done';

/** Words around the special words and what they mean. */
export type GlossaryKey = 'title';

/** Words for what is written down, for hosts that say why an entry was refused. A file of its own. */
export interface RecordText {
  readonly language: string;
  /** What a kind of entry is called, inside a sentence: "an answer". */
  readonly kinds: Readonly<Record<KindName, string>>;
  /** Why an entry was refused, to the person who wrote it. */
  readonly refusals: Readonly<Record<RefusalRule, string>>;
}
