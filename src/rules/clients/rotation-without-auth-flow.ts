import { leaves } from '../../model/adopted';
import type { Rule } from '../rule';

/** Rotation and ALLOW_REFRESH_TOKEN_AUTH exclude each other, and an empty list of flows stands for one that holds it. */
export const rotationWithoutAuthFlow: Rule = {
  code: 'rotation-without-auth-flow',
  severity: 'error',
  title: 'Refresh tokens cannot rotate in a client without authFlows',
  why: "Rotation excludes the flow REFRESH_TOKEN_AUTH, and a client without any flow gets AWS's own list, which holds it. So the list must name another one.",
  source:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-refresh-token.html',
  *check({ federation }) {
    for (const client of federation.appClients) {
      const { authFlows, refreshTokenRotation, at } = client;
      if (leaves(client, 'authFlows')) continue;
      if (refreshTokenRotation === undefined || refreshTokenRotation === 'off' || authFlows.length > 0) continue;
      yield {
        message:
          'Without authFlows AWS allows its own list of flows, with REFRESH_TOKEN_AUTH among them, which rotation excludes.',
        fix: 'Name the flows that the app uses. For an app that uses only the sign-in pages, authFlows: [custom] opens nothing, as long as the pool has no trigger that defines challenges.',
        place: at.value('authFlows'),
        related: [{ ...at.key('refreshTokenRotation'), note: 'refresh tokens rotate' }],
      };
    }
  },
};
