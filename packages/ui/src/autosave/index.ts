export { createAutosave, type AutosaveOptions } from './createAutosave.ts';
export { deviceStore } from './deviceStore.ts';
export { leaveQuickly } from './leaveQuickly.ts';
export { postTo, type PostOptions } from './postTo.ts';
export type { Autosave, Kept, SaveState, SaveStates, Send, Store, Told } from './types.ts';
