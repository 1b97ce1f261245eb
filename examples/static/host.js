// The host's part: take each new entry and keep it. A real host sends it to its server, which checks who is signed in.
const kept = [];
document.addEventListener('coprod-add', (event) => {
  kept.push(event.detail.entry);
  document.querySelector('#kept').textContent = String(kept.length);
});
