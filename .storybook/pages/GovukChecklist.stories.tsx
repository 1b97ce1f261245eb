import { nonNegotiables } from '@coprod/core';
import { Coprod, useCoprod, useProject } from '@coprod/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import govuk from 'govuk-frontend/dist/govuk/govuk-frontend.min.css?inline';
import { pip } from '../../packages/ui/src/foundation/people.examples.ts';
import { GovukChecklist } from './GovukChecklist.tsx';

/** Its font is for gov.uk alone. */
const sheet = govuk.replace(/@font-face\s*\{[^}]*\}/g, '');

/** GOV.UK’s own stylesheet, here only, around a host in small. */
function Host() {
  const { project, add, states } = useProject(pip, { send: () => Promise.resolve() });
  const settings = useCoprod();
  // What is said now counts on the day on which the story looks.
  const now = () => `${settings.today}T12:00:00.000Z`;
  return (
    <div className="govuk-template__body">
      <style>{sheet}</style>
      <div className="govuk-width-container">
        {project && (
          <Coprod {...settings} now={now}>
            <GovukChecklist
              project={project}
              framework={nonNegotiables}
              onAdd={add}
              states={states}
            />
          </Coprod>
        )}
      </div>
    </div>
  );
}

const meta = {
  title: 'Draw it your own way',
  component: Host,
  tags: ['!autodocs'],
  parameters: { coprod: { actor: { id: 'newcomer', perspective: 'lived-experience' } } },
} satisfies Meta<typeof Host>;

export default meta;

/** A parent who has said nothing yet. */
export const GovukMarkup: StoryObj<typeof meta> = { name: 'In GOV.UK’s markup' };
