import { dayOf, viewFor } from '@coprod/core';
import { connection } from 'next/server';
import { Suspense } from 'react';
import { load, me, timeZone } from '../store.ts';
import { Answers, Hub, Said } from './Hub.tsx';

/** Loads the project, and sends a browser what this person may see of it. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, unknown>>;
}) {
  await connection(); // drawn for each request: each has a nonce of its own
  const { whole } = await searchParams;
  const now = new Date().toISOString();
  const view = viewFor(load(), me, { now, timeZone });
  const said = whole === undefined ? <SaidLater /> : await SaidLater();
  return (
    <main>
      <h1>Play in the park</h1>
      <Hub saved={view} actor={me} today={dayOf(now, timeZone)} timeZone={timeZone}>
        <Answers />
        <Suspense fallback={<Waiting />}>{said}</Suspense>
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
