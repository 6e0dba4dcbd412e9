// Answers who saves, compares, restores and takes back.
import type { Handlers } from '@/lib/gate';
import { Refused } from '@/lib/refused';

const toCome = async () => {
  throw new Refused('unknown');
};

export const backupHandlers = {
  'backup.state': toCome,
  'backup.export': toCome,
  'backup.saved': toCome,
  'backup.later': toCome,
  'backup.compare': toCome,
  'backup.restore': toCome,
  'backup.undo': toCome,
  'backup.decline': toCome,
  'backup.forget': toCome,
  'backup.erase': toCome,
} satisfies Partial<Handlers>;
