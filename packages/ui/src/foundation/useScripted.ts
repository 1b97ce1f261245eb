'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;
const yes = () => true;
const no = () => false;

/** Script has taken the page over: no in a server's HTML, and while that is taken over no as well. */
export const useScripted = (): boolean => useSyncExternalStore(never, yes, no);
