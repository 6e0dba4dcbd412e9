// What was taught of the site, followed as pages teach more, and the ways to change it.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { followStorage } from '@/components/follow-storage';
import type { Hooks, Lesson, Output } from '@/lib/messages';
import { send } from '@/lib/send';
import { PROFILE_KEY } from '@/lib/storage-keys';

/** What was last done, as a sentence, with what was refused and the way back. */
export interface Done {
  sentence: string;
  flaws: string[];
  /** What was taught before; nothing when there is nothing to take back. */
  before?: Hooks | undefined;
}

export interface ProfileAccess {
  /** Nothing until the first answer. */
  profile: Output<'profile.get'> | undefined;
  failure: unknown;
  forget: (lesson: Lesson) => Promise<boolean>;
  put: (taught: Hooks) => Promise<boolean>;
  /** Nothing when it failed; `failure` says why. */
  add: (text: string) => Promise<Output<'profile.import'> | undefined>;
}

export function useProfile(): ProfileAccess {
  const [profile, setProfile] = useState<Output<'profile.get'>>();
  const [failure, setFailure] = useState<unknown>();

  /** Does something, then shows what is known after it. */
  const after = useCallback(async <T>(work: Promise<T>): Promise<T | undefined> => {
    try {
      const result = await work;
      setProfile(await send('profile.get', {}));
      setFailure(undefined);
      return result;
    } catch (error) {
      setFailure(error);
      return undefined;
    }
  }, []);

  useEffect(() => {
    const read = () => void after(Promise.resolve());
    read();
    return followStorage({ keys: [PROFILE_KEY], areas: ['managed'] }, read);
  }, [after]);

  return {
    profile,
    failure,
    forget: async (lesson) => (await after(send('profile.forget', lesson))) !== undefined,
    put: async (taught) => (await after(send('profile.put', { taught }))) !== undefined,
    add: (text) => after(send('profile.import', { text })),
  };
}
