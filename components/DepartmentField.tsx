// The choice of a department: those of the region, and the one already there when it is another.
import type { ComponentChildren } from 'preact';
import { departmentName, OCCITANIE } from '@/lib/naming/departments';
import { t } from '@/lib/text/text';
import { SelectField } from './SelectField';

interface Props {
  value: string;
  onValue: (value: string) => void;
  hint?: ComponentChildren;
  error?: string | undefined;
}

export function DepartmentField(props: Props) {
  const { value } = props;
  const elsewhere = value && !OCCITANIE.some(({ code }) => code === value);
  const codes = [...OCCITANIE.map(({ code }) => code), ...(elsewhere ? [value] : [])];
  const options = codes.map((code) => ({ value: code, label: `${code} ${departmentName(code) ?? ''}`.trim() }));
  return (
    <SelectField
      label={t('form_department')}
      options={[{ value: '', label: t('form_choose') }, ...options]}
      {...props}
    />
  );
}
