/** The sheet on which the rule table stands and where the user adds rules. */
export const POLICY_SHEET = 'Beleidsregels';
