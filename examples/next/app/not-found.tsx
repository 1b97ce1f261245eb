/** Next's own page for this has inline styles, which the policy refuses. */
export default function NotFound() {
  return (
    <main>
      <h1>This page is not here</h1>
      <p>
        <a href="/">Go to the project</a>
      </p>
    </main>
  );
}
