import {useEffect, useState} from 'react';
import {flushSync} from 'react-dom';

/**
 * State that is gone when the reader leaves: with the component, and when the page is hidden for good. A page that the
 * browser keeps for its back button is kept as it looks at that moment, so it has to look empty at once.
 */
export function useWipedState<State>(empty: State): readonly [State, (next: State) => void] {
  const [state, setState] = useState(empty);
  useEffect(() => {
    const wipe = () => {
      flushSync(() => setState(empty));
    };
    window.addEventListener('pagehide', wipe);
    return () => {
      window.removeEventListener('pagehide', wipe);
    };
  }, [empty]);
  return [state, setState];
}
