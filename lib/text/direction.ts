// Characters that turn the direction of what follows them: no name of an establishment has any, and one would turn our own sentences.

/** The text without them. */
export const upright = (text: string): string => text.replace(/\p{Bidi_Control}/gu, '');
