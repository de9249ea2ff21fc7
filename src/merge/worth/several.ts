/** So many sources tell a story that what one of them says in passing is not what it is about; with fewer hardly anything can be told by two. */
export const SEVERAL = 3;
