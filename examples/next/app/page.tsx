import { dayOf, viewFor } from '@coprod/core';
import { Suspense } from 'react';
import { load, me, timeZone } from '../store.ts';
import { Answers, Differing, Hub, Said } from './Hub.tsx';

/** Loads the project, and sends a browser what this person may see of it. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, unknown>>;
}) {
  const { whole } = await searchParams;
  const now = new Date().toISOString();
  const view = viewFor(load(), me, { now, timeZone });
  return (
    <main>
      <h1>Play in the park</h1>
      <Hub saved={view} actor={me} today={dayOf(now, timeZone)} timeZone={timeZone}>
        <Answers />
        <Said />
        {whole === undefined ? (
          <Suspense fallback={<Waiting />}>
            <DifferingLater />
          </Suspense>
        ) : (
          await DifferingLater()
        )}
      </Hub>
    </main>
  );
}

/**
 * The slower part comes when it is ready. COPROD_SLOW stands for a search, or another system. Only script can put it
 * into its place: so it is one to read, and whatever people act with stands outside every `<Suspense>`.
 */
async function DifferingLater() {
  await new Promise((resolve) => setTimeout(resolve, Number(process.env['COPROD_SLOW'] ?? 0)));
  return <Differing />;
}

const Waiting = () => (
  <>
    <p>Where our views differ is loading…</p>
    <noscript>
      <p>
        <a href="/?whole=yes">Show where our views differ</a>
      </p>
    </noscript>
  </>
);
