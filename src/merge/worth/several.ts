/** With fewer sources hardly anything can be told by two. */
export const SEVERAL = 3;
