// Where script runs: what is added is kept on the device and sent on, entry by entry.
import { createAutosave, deviceStore, postTo } from '/coprod/autosave.js';
import '/coprod/embed.js'; // here, so that the forms stay plain forms until there is somebody to save what is added

const { token, person } = document.body.dataset;
const autosave = createAutosave({
  send: postTo('/entries', { headers: { 'X-Token': token } }),
  store: deviceStore(`pip ${person}`),
});
for (const part of document.querySelectorAll(
  'coprod-save-status,coprod-checklist,coprod-feedback-loop',
))
  part.autosave = autosave;
