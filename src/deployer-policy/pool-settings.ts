import type { Federation, Text } from '../model/federation';
import { settingsOf, webAclOf } from '../model/pool';
import { RESOURCES } from '../model/resources';
import { arnOf, iamArnOf, iamLiteral, type Location } from './arn';
import { writesOf, type Grant } from './grant';

/** The service through which Cognito sends messages by Amazon SES; its role is made once for an account. */
const EMAIL_SERVICE = 'email.cognito-idp.amazonaws.com';

/** What the settings of the pool, its web ACL and its groups need besides the pool itself. */
export function poolSettingsGrants(federation: Federation, location: Location): readonly Grant[] {
  const { userPool } = federation;
  const webAclArn = webAclOf(userPool);
  return [
    ...(webAclArn === undefined ? [] : [webAcl(webAclArn, location)]),
    ...(settingsOf(userPool)?.email !== undefined ? [emailServiceRole(location)] : []),
    ...userPool.groups.flatMap(({ roleArn }): readonly Grant[] =>
      roleArn === undefined
        ? []
        : [{ sid: 'PassGroupRoles', read: [], write: ['iam:PassRole'], resources: [iamLiteral(roleArn)] }],
    ),
  ];
}

/** The calls of AWS WAF, which take the web ACL and the pool; those on the pool's side come with the pool. */
function webAcl(webAclArn: Text, location: Location): Grant {
  const { actions } = RESOURCES.aws_wafv2_web_acl_association;
  const ofWaf = (action: string): boolean => action.startsWith('wafv2:');
  return {
    sid: 'WebAcls',
    read: actions.read.filter(ofWaf),
    write: writesOf(actions).filter(ofWaf),
    resources: [
      typeof webAclArn === 'string' ? iamLiteral(webAclArn) : arnOf('wafv2', location, 'regional/webacl/*/*'),
      arnOf('cognito-idp', location, 'userpool/*'),
    ],
  };
}

/** Cognito has its role made with the caller's rights, where the account has none yet. */
function emailServiceRole(location: Location): Grant {
  return {
    sid: 'EmailServiceRole',
    read: [],
    write: ['iam:CreateServiceLinkedRole'],
    resources: [iamArnOf(location, `role/aws-service-role/${EMAIL_SERVICE}/*`)],
    condition: { StringEquals: { 'iam:AWSServiceName': EMAIL_SERVICE } },
  };
}
