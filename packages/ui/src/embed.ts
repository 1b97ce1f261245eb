// For pages without React: one script, with everything inside. Importing it registers the custom elements.
import './define.ts';
