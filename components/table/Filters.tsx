// What narrows the table: words anywhere, department, group, state, age, and those to act on.
import { useMemo, useRef } from 'preact/hooks';
import { SelectField } from '@/components/SelectField';
import type { AgeRange } from '@/lib/dossiers/ages';
import type { Dossier } from '@/lib/messages';
import { departmentName } from '@/lib/naming/departments';
import { GROUPS } from '@/lib/naming/groups';
import { t } from '@/lib/text/text';
import { ageWords, isSameAge } from './ages';
import { EVERYTHING, isAsking, NONE, type Question, STATES, type StateChoice } from './question';

interface Props {
  question: Question;
  onQuestion: (part: Partial<Question>) => void;
  /** Departments are those there are. */
  dossiers: readonly Dossier[];
  /** Days; the first is that of the first reminder. */
  ages: readonly number[];
}

const ALL = { value: '', label: '' };

function departments(dossiers: readonly Dossier[]): { value: string; label: string }[] {
  const codes = new Set(dossiers.map(({ structure }) => structure.department ?? NONE));
  return [...codes].sort().map((code) => ({
    value: code,
    label: code === NONE ? t('table_no_department') : `${code} ${departmentName(code) ?? ''}`.trim(),
  }));
}

/** Older than so many days, and the stretch that a bar of the picture stands for. */
function ageChoices(ages: readonly number[], chosen: AgeRange | undefined): { value: string; range: AgeRange }[] {
  const over: AgeRange[] = ages.map((from) => ({ from }));
  const others = chosen && !over.some((range) => isSameAge(range, chosen)) ? [chosen] : [];
  return [...over, ...others].map((range) => ({ value: `${range.from}-${range.before ?? ''}`, range }));
}

export function Filters({ question, onQuestion, dossiers, ages }: Props) {
  const choices = ageChoices(ages, question.age);
  const words = useRef<HTMLInputElement>(null);
  // Of thousands of dossiers, and not at each key.
  const places = useMemo(() => departments(dossiers), [dossiers]);
  return (
    <search class="filters">
      <input
        type="search"
        ref={words}
        aria-label={t('popup_filter')}
        placeholder={t('table_words')}
        value={question.words}
        onInput={(event) => onQuestion({ words: event.currentTarget.value })}
      />
      <SelectField
        label={t('exchange_department')}
        value={question.department}
        onValue={(department) => onQuestion({ department })}
        options={[{ ...ALL, label: t('table_all') }, ...places]}
      />
      <SelectField
        label={t('exchange_group')}
        value={question.group}
        onValue={(group) => onQuestion({ group })}
        options={[
          { ...ALL, label: t('table_all') },
          ...GROUPS.map(({ code }) => ({ value: code, label: code })),
          { value: NONE, label: t('table_no_group') },
        ]}
      />
      <SelectField
        label={t('exchange_state')}
        value={question.state}
        onValue={(state) => onQuestion({ state: state as StateChoice })}
        options={STATES.map((value) => ({ value, label: t(`table_state_${value}`) }))}
      />
      <SelectField
        label={t('table_age')}
        value={question.age ? `${question.age.from}-${question.age.before ?? ''}` : ''}
        onValue={(value) => onQuestion({ age: choices.find((one) => one.value === value)?.range })}
        options={[
          { ...ALL, label: t('table_all') },
          ...choices.map(({ value, range }) => ({ value, label: ageWords(range) })),
        ]}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={question.due}
          onChange={(event) => onQuestion({ due: event.currentTarget.checked })}
        />
        {t('table_due_only')}
      </label>
      {isAsking(question) && (
        <button
          type="button"
          class="button button-quiet"
          onClick={() => {
            // The button leaves with what was asked.
            words.current?.focus();
            onQuestion(EVERYTHING);
          }}
        >
          {t('table_reset')}
        </button>
      )}
    </search>
  );
}
