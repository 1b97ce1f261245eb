import type { Metadata } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import '@coprod/ui/styles.css';
import './hub.css';

export const metadata: Metadata = { title: 'Our family hub' };

export default async function Layout({ children }: { children: ReactNode }) {
  await connection(); // every page is drawn for its request: its scripts bear that one's nonce
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
