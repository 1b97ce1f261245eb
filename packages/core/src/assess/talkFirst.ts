import type { FrameworkAssessment, QuestionAssessment } from './frameworkStatus.ts';

/** How much a question asks to be talked about: the higher the sooner, 0 not at all (rule GAP2). */
function urgency({ views, gap, split }: QuestionAssessment): number {
  const lived = views.find((view) => view.perspective === 'lived-experience');
  if (lived?.decides && lived.status === 'not-yet') return 4 + (gap?.steps ?? 0);
  if (split) return 3;
  return gap?.steps ?? 0;
}

/**
 * What to talk about first, as ids of questions, the most pressing first (rule GAP2): "not yet" from
 * lived experience, then groups that are split, then the widest gaps. At most three.
 *
 * @example
 * talkFirst(assessFramework(project, nonNegotiables, { today })) //=> ['accessible-from-the-start', 'creche']
 */
export function talkFirst(assessment: FrameworkAssessment): string[] {
  return assessment.sections
    .flatMap((section) => [section.question, ...section.checks.filter((check) => check.opened)])
    .map((question) => ({ id: question.id, urgency: urgency(question) }))
    .filter((question) => question.urgency > 0)
    .sort((a, b) => b.urgency - a.urgency)
    .slice(0, 3)
    .map((question) => question.id);
}
