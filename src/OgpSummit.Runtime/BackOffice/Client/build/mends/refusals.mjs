const tryExecute = 'packages/core/resources/try-execute/try-execute.controller.js';
const resources = 'packages/core/resources/resource.controller.js';

/** What is said of something refused. Each with its file, what that says, and what it shall say. */
export const refusals = [
  // A refused copy or move says why.
  ['packages/documents/documents/entity-actions/duplicate/repository/document-duplicate.server.data-source.js', ', { disableNotifications: true }', ''],
  ['packages/documents/documents/entity-actions/move-to/repository/document-move.server.data-source.js', ', { disableNotifications: true }', ''],
  // What was refused is said in the user's language: the title of the problem above its detail, not under “An error occurred”.
  [tryExecute, "headline = 'An error occurred';", "headline = '#ogpProblems_failed';"],
  [tryExecute, "message = 'A fatal server error occurred. If this continues, please reach out to your administrator.';", "message = '#ogpProblems_failedText';"],
  [tryExecute, 'message = apiError.problemDetails.title;',
    "headline = apiError.problemDetails.title ?? headline;\n            message = apiError.problemDetails.detail ?? '';"],
  [resources, "title: 'Unknown error',\n            detail: error instanceof Error ? error.message : 'Unknown error',",
    "title: '#ogpProblems_noAnswer',\n            detail: '#ogpProblems_noAnswerText',"],
  [tryExecute, "'An unknown error occurred.'", "'#ogpProblems_failedText'"],
];
