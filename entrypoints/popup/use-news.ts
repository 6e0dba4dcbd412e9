// Whether something is new since the last update, and that it has been seen.
import { useEffect, useState } from 'preact/hooks';
import { dismissNews, hasNews } from '@/lib/news/news';

interface News {
  fresh: boolean;
  /** Just now, on this page. */
  dismissed: boolean;
  dismiss: () => void;
}

export function useNews(): News {
  const [state, setState] = useState<'none' | 'fresh' | 'dismissed'>('none');
  useEffect(() => {
    hasNews().then(
      (fresh) => setState(fresh ? 'fresh' : 'none'),
      () => undefined,
    );
  }, []);
  return {
    fresh: state === 'fresh',
    dismissed: state === 'dismissed',
    dismiss: () => {
      setState('dismissed');
      void dismissNews().catch(() => undefined);
    },
  };
}
