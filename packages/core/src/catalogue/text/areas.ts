import type { Area, FactIdOf, ItemIdOf } from '../catalogue.ts';
import type { FrameworkWords } from '../framework.ts';
import type { PrincipleCheckId, PrincipleId } from '../principles.ts';
import type { StageId } from '../stages.ts';
import type { FeedbackPlace } from '../feedbackPlaces.ts';
import type { KindName, StageRule } from './codes.ts';

/** The words of one item: its name and, where its facts do not say it all, what it is about. */
export interface ItemWords {
  readonly title: string;
  readonly about?: string;
}

/** The words of one list of the catalogue: every item and every fact in one has its own. */
export interface ListWords<ItemId extends string = string, FactId extends string = string> {
  readonly title: string;
  /** What its title does not say, in a sentence or two. */
  readonly about?: string;
  readonly items: Readonly<Record<ItemId, ItemWords>>;
  readonly facts: Readonly<Record<FactId, string>>;
}

/** The areas whose words are a list; frameworks and the glossary have shapes of their own. */
export type ListArea = Exclude<Area, 'non-negotiables' | 'principles' | 'glossary'>;

/** The words of some areas, by area, in one language. Each file of words is one of these. */
export type AreaText<A extends ListArea = ListArea> = {
  readonly [Name in A]: ListWords<ItemIdOf<Name>, FactIdOf<Name>>;
} & { readonly language: string };

/** For `text.frameworks.principles`. */
export type PrinciplesText = FrameworkWords<PrincipleId, PrincipleCheckId, never>;

export type StagesText = AreaText<'stages'>;
export type VoicesText = AreaText<'voices' | 'participation-degrees'>;
export type TipsText = AreaText<'tips'>;
export type HubText = AreaText<
  'barriers' | 'governance' | 'reflection-questions' | 'deliverables' | 'peer-support'
>;
export type BackgroundText = AreaText<
  'definitions' | 'reasons' | 'challenges' | 'benefits' | 'success' | 'examples' | 'findings'
>;

/**
 * A special word, what it means, and other forms in which it stands in running text. Capitals at the
 * start and a plural with -s are not listed: the part that shows them finds those itself. A term that
 * is all capitals (SEND) stands only so.
 */
export interface GlossaryTerm {
  readonly term: string;
  readonly meaning: string;
  readonly also?: readonly string[];
  /** Forms that stand in so many sentences that marking each would help nobody: `termsIn` passes over them. */
  readonly everyday?: readonly string[];
}

/** The special words, by id. */
export interface GlossaryText {
  readonly language: string;
  readonly terms: Readonly<Record<ItemIdOf<'glossary'>, GlossaryTerm>>;
}

/** The words of the stage tracker, with those of the stages. */
export interface StageTrackerText extends StagesText {
  /** What a stage is called in a sentence of its own: "Plan together". */
  readonly names: Readonly<Record<StageId, string>>;
  readonly reasons: Readonly<Record<StageRule, string>>;
  readonly tracker: Readonly<Record<StageTrackerKey, string>>;
}

/** Words of the stage tracker. */
export type StageTrackerKey =
  | 'title'
  | 'round'
  | 'before'
  | 'done'
  | 'here'
  | 'begun'
  | 'waiting'
  | 'not-started'
  | 'not-used'
  | 'since'
  | 'sinceToday'
  | 'fromUntil'
  | 'agreed'
  | 'belongs'
  | 'nextStep'
  | 'goOn'
  | 'newRound'
  | 'talk'
  | 'clear'
  | 'anyway'
  | 'askOn'
  | 'askOtherWords'
  | 'askAgain'
  | 'leadsAgree'
  | 'goAgain'
  | 'goAgainAbout'
  | 'yourTurn'
  | 'othersTurn'
  | 'asksGate'
  | 'asksNotUsed'
  | 'saidNo'
  | 'youSaidNo'
  | 'whyNeeded'
  | 'writeFirst'
  | 'whyIfYouLike'
  | 'agree'
  | 'disagree'
  | 'otherSteps'
  | 'goBack'
  | 'goBackTo'
  | 'leaveOut'
  | 'askLeaveOut'
  | 'fixed'
  | 'fixedNone'
  | 'yes'
  | 'no'
  | 'not-known'
  | 'addFixed'
  | 'canChange'
  | 'canChangeYes'
  | 'canChangeNo'
  | 'canChangeNotKnown'
  | 'early'
  | 'story'
  | 'storyNone'
  | 'storyGate'
  | 'storyOn'
  | 'storyBack'
  | 'storyNotUsed'
  | 'storyAnyway'
  | 'strays'
  | 'save'
  | 'notSaved'
  | 'tryAgain';

/** The words of the feedback loop, and of the page and the poster “You said, we did”. */
export interface FeedbackLoopText {
  readonly language: string;
  /** Where something said is on its way. */
  readonly places: Readonly<Record<FeedbackPlace, string>>;
  readonly outcomes: Readonly<Record<'doing' | 'partly' | 'not-doing', string>>;
  readonly answers: Readonly<Record<'yes' | 'partly-will-do' | 'no', string>>;
  readonly how: Readonly<Record<'in-person' | 'in-writing' | 'where-it-was-asked', string>>;
  /** What somebody can do about it. */
  readonly acts: Readonly<Record<FeedbackActName, string>>;
  readonly loop: Readonly<Record<FeedbackLoopKey, string>>;
}

/** What can be done about something that was said: the kinds of entry that say so. */
export type FeedbackActName = KindName &
  (
    | 'feedback-heard'
    | 'passed-on'
    | 'decision'
    | 'done'
    | 'told'
    | 'answer'
    | 'apology'
    | 'senior-reply'
    | 'duplicate'
  );

/** Words of the feedback loop. */
export type FeedbackLoopKey =
  | 'title'
  | 'counts'
  | 'yoursCount'
  | 'lateCount'
  | 'none'
  | 'noneShown'
  | 'sayTitle'
  | 'say'
  | 'from'
  | 'one'
  | 'group'
  | 'nameless'
  | 'size'
  | 'needSize'
  | 'inPublic'
  | 'saySave'
  | 'said'
  | 'needWords'
  | 'needFrom'
  | 'slipTitle'
  | 'slipHow'
  | 'slipWhere'
  | 'slipDone'
  | 'print'
  | 'codeTitle'
  | 'code'
  | 'codeHow'
  | 'codeFind'
  | 'needCode'
  | 'unknownCode'
  | 'search'
  | 'show'
  | 'all'
  | 'yours'
  | 'mine'
  | 'late'
  | 'untold'
  | 'area'
  | 'board'
  | 'sort'
  | 'sortPlace'
  | 'sortNewest'
  | 'sortOldest'
  | 'apply'
  | 'found'
  | 'noneFound'
  | 'page'
  | 'previous'
  | 'next'
  | 'showAll'
  | 'showPages'
  | 'youSaid'
  | 'weDid'
  | 'readAll'
  | 'byYou'
  | 'byOne'
  | 'byGroup'
  | 'byNameless'
  | 'withBoard'
  | 'withArea'
  | 'noneYet'
  | 'outcomeDue'
  | 'outcomeLate'
  | 'notYet'
  | 'lookAgain'
  | 'lookAgainLate'
  | 'replyLate'
  | 'replyBy'
  | 'doneOn'
  | 'told'
  | 'heardWords'
  | 'decidedBy'
  | 'twice'
  | 'sorry'
  | 'seniorSays'
  | 'sameAs'
  | 'sameSaid'
  | 'turnUs'
  | 'turnSayer'
  | 'turnSenior'
  | 'turnNone'
  | 'yourTurn'
  | 'story'
  | 'storyHeard'
  | 'storyPassed'
  | 'storyDecided'
  | 'storyDone'
  | 'storyTold'
  | 'storyAnswered'
  | 'storySorry'
  | 'storySenior'
  | 'storyDuplicate'
  | 'storySaid'
  | 'ask'
  | 'why'
  | 'tellUs'
  | 'changeMind'
  | 'nextStep'
  | 'otherSteps'
  | 'hear'
  | 'hearWords'
  | 'passOn'
  | 'toBoard'
  | 'toArea'
  | 'passWords'
  | 'outcome'
  | 'what'
  | 'whyNot'
  | 'due'
  | 'day'
  | 'month'
  | 'year'
  | 'who'
  | 'decideSave'
  | 'needOutcome'
  | 'needWho'
  | 'needDay'
  | 'doneTitle'
  | 'doneWhat'
  | 'doneSave'
  | 'summary'
  | 'details'
  | 'how'
  | 'tellSave'
  | 'apology'
  | 'apologyNext'
  | 'apologySave'
  | 'senior'
  | 'seniorNext'
  | 'seniorEnds'
  | 'seniorSave'
  | 'duplicateOf'
  | 'duplicateSave'
  | 'notTheSame'
  | 'choose'
  | 'needChoice'
  | 'saved'
  | 'notSaved'
  | 'tryAgain'
  | 'whyNeeded'
  | 'misplaced'
  | 'posterMore';

/** The words around saving: what waits, why, and the quick way out. */
export interface SavingText {
  readonly language: string;
  readonly saving: Readonly<Record<SavingKey, string>>;
}

/** Words around saving. */
export type SavingKey =
  | 'notSaved'
  | 'onDevice'
  | 'onPage'
  | 'refused'
  | 'notTaken'
  | 'discard'
  | 'again'
  | 'download'
  | 'leave'
  | 'tooMuch';
