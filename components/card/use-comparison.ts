// What changes in a dossier and what its integration will erase, asked when someone looks.
import { useEffect, useState } from 'preact/hooks';
import type { Comparison, Dossier } from '@/lib/messages';
import { send } from '@/lib/send';

interface Asked {
  /** Nothing until the first answer. */
  comparison?: Comparison;
  failure?: unknown;
}

/** Asked again whenever the dossier is read again; what was told stays until then. */
export function useComparison(dossier: Dossier): Asked {
  const [asked, setAsked] = useState<Asked>({});
  useEffect(() => {
    let gone = false;
    send('dossiers.compare', { id: dossier.id }).then(
      (comparison) => gone || setAsked({ comparison }),
      (failure: unknown) => gone || setAsked({ failure }),
    );
    return () => {
      gone = true;
    };
  }, [dossier]);
  return asked;
}
