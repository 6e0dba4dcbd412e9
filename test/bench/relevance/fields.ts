// What a list says of an establishment, and nothing it does not: the texts that every engine is given.
import type { Row } from '../../ror/types';
import { communeOf } from './words';

export const fieldsOf = (row: Row) => ({
  name: row.name,
  commune: communeOf(row),
  finess: row.finess_et,
  postalCode: row.postal_code,
  department: row.department,
  category: row.category_label,
});
