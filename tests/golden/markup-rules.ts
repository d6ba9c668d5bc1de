import type { ConfigData } from 'html-validate';

/** The rules that pages keep: all recommended ones and the document rules, but those below, each for its reason. */
export const markupRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Titles are the names of records and articles as they are called everywhere; search engines cut them by width, not by letters.
    'long-title': 'off',
    // Integrity hashes guard against a foreign host; every script comes from this one.
    'require-sri': 'off',
  },
};
