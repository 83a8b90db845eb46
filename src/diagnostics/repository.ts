/** Where the project is published; package.json names it too. */
export const REPOSITORY = 'https://github.com/cognito-federation/cognito-federation';
