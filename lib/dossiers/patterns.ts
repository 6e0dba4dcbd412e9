// The form of what identifies: the same for the schema, for rows read by hand and for the cells of a file.

/** As `crypto.randomUUID` writes it. */
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** `YYYY-MM-DD`; some of no calendar pass, as the 31st of a shorter month. */
export const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** An ET number. */
export const FINESS = /^(\d{2}|2[AB])\d{7}$/;
export const DEPARTMENT = /^(\d{2,3}|2[AB])$/;
