export { renderPart, type PartForm, type PartPage } from './renderPart.tsx';
export type { PartGiven, PartName, PartProps } from './parts.ts';
export type { StepBox, StepLinks } from './stepLinks.ts';
export { scriptJson } from './escape.ts';
