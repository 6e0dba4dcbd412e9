// A key combination, each key drawn as one.
import { keysOf } from '@/lib/keys/key-words';

export function Keys({ shortcut }: { shortcut: string }) {
  return (
    <kbd class="keys">
      {keysOf(shortcut).map((key, i) => (
        <>
          {i > 0 && ' + '}
          <kbd key={key}>{key}</kbd>
        </>
      ))}
    </kbd>
  );
}
