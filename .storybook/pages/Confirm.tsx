import { useEffect, useRef } from 'react';

/** Something that would take words away, to be asked before it is done. */
export interface Ask {
  readonly question: string;
  readonly yes: string;
  readonly then: () => void;
}

/** A native `<dialog>`: it begins on "No", Escape means no, and the focus goes back to where it was. */
export function Confirm({ question, yes, then, onDone }: Ask & { onDone: () => void }) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    box.current?.showModal();
  }, []);
  const close = () => {
    box.current?.close();
  };
  return (
    <dialog className="page-ask" ref={box} aria-labelledby="page-question" onClose={onDone}>
      <p id="page-question">{question}</p>
      <div className="page-buttons">
        <button type="button" onClick={close}>
          No, go back
        </button>
        <button
          type="button"
          onClick={() => {
            close();
            then();
          }}
        >
          {yes}
        </button>
      </div>
    </dialog>
  );
}
