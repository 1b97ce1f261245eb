import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '@coprod/ui/styles.css';
import './hub.css';

export const metadata: Metadata = { title: 'Our family hub' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
