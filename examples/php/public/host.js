// Where script runs: what is added is kept on the device and sent on, entry by entry.
import { createAutosave, deviceStore, postTo } from '/coprod/autosave.js';
import '/coprod/embed.js'; // here, so that the forms stay plain forms until there is somebody to hear "coprod-add"

const { token, person } = document.body.dataset;
const autosave = createAutosave({
  send: postTo('/entries', { headers: { 'X-Token': token } }),
  store: deviceStore(`pip ${person}`),
});
const parts = document.querySelectorAll('coprod-checklist,coprod-feedback-loop');
for (const part of parts)
  part.addEventListener('coprod-add', ({ detail }) => autosave.add(detail.entry));
autosave.subscribe(() => {
  for (const part of parts) part.states = autosave.states();
});
