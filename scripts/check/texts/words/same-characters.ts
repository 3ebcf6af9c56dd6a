const sorted = (words: string) => [...words].sort().join("");

/** Whether words have the same characters, in whatever order. */
export const haveSameCharacters = (a: string, b: string): boolean => sorted(a) === sorted(b);
