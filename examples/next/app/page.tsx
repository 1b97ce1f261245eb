import { dayOf, viewFor } from '@coprod/core';
import { Suspense } from 'react';
import { load, me, timeZone } from '../store.ts';
import { Answers, Hub, Said } from './Hub.tsx';

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
        {whole === undefined ? (
          <Suspense fallback={<Waiting />}>
            <SaidLater />
          </Suspense>
        ) : (
          await SaidLater() // with no boundary: React sends even what is ready after the page, where it is large
        )}
      </Hub>
    </main>
  );
}

/** The slower part comes when it is ready. COPROD_SLOW stands for a search, or another system. */
async function SaidLater() {
  await new Promise((resolve) => setTimeout(resolve, Number(process.env['COPROD_SLOW'] ?? 0)));
  return <Said />;
}

/** Only script can put what streams in into its place: without it there is a way to the whole page. */
const Waiting = () => (
  <>
    <p>What people said is loading…</p>
    <noscript>
      <p>
        <a href="/?whole=yes">Show what people said</a>
      </p>
    </noscript>
  </>
);
