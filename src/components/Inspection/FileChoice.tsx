import {useRef, type ReactNode} from 'react';

type Props = {
  readonly label: string;
  readonly testId: string;
  readonly onFile: (file: File) => void;
};

/** For those who do not drag: a file from a list. */
export function FileChoice({label, testId, onFile}: Props): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.txt,.log,application/json,text/plain"
        data-testid={testId}
        onChange={({currentTarget}) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again, once it was mended.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
