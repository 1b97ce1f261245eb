// For pages without React: one script, with everything inside.
import './define.ts';
