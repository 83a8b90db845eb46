import type { FilePlace } from '../document/origin';
import type { Federation } from './federation';
/** Nested blocks by the key that opens them; every other key is an argument. */
export interface NestedBlocks {
    readonly [key: string]: NestedBlocks;
}
/**
 * The actions of IAM that the AWS provider's calls need: `read` in every plan, the others in an apply. They come from the
 * calls that the provider makes (5.100 and 6.x), seen in whole lives of stacks and read in its source.
 */
export interface Actions {
    readonly read: readonly string[];
    readonly create: readonly string[];
    readonly update: readonly string[];
    readonly delete: readonly string[];
}
/** One resource that a stack holds. */
export interface HeldResource {
    /** The last part of its address. */
    readonly name: string;
    /** What it is called in AWS; undefined where AWS makes that up. */
    readonly awsName: string | undefined;
    /** The id under which it is imported, where AWS has it already: as in the provider's documentation, "Import". */
    readonly importId?: string | undefined;
    /** Where a spec writes it, if it is one of several there. */
    readonly written?: {
        readonly name: string;
        readonly place: FilePlace;
    };
}
/** What there is to know of a type of resource. */
export interface ResourceEntry {
    /** The resources of the type that a federation has. */
    readonly heldBy: (federation: Federation) => readonly HeldResource[];
    /** As `terraform providers schema -json` has them (AWS provider 5.100); a test compares the two. */
    readonly blocks: NestedBlocks;
    /**
     * Arguments that AWS cannot change: another value makes Terraform replace the resource. No command of Terraform tells them.
     * Source: AWS provider 5.100, `ForceNew` and `RequiresReplace` of each resource.
     */
    readonly replacedFor: readonly string[];
    readonly actions: Actions;
}
/** Every type of resource that a stack may hold. */
export declare const RESOURCES: {
    readonly aws_acm_certificate: {
        readonly heldBy: typeof certificates;
        readonly blocks: {
            readonly options: {};
            readonly validation_option: {};
        };
        readonly replacedFor: readonly ["domain_name", "key_algorithm", "subject_alternative_names", "validation_method"];
        readonly actions: {
            readonly read: readonly ["acm:DescribeCertificate", "acm:ListTagsForCertificate"];
            readonly create: readonly ["acm:RequestCertificate"];
            readonly update: readonly ["acm:AddTagsToCertificate", "acm:RemoveTagsFromCertificate"];
            readonly delete: readonly ["acm:DeleteCertificate"];
        };
    };
    readonly aws_acm_certificate_validation: {
        readonly heldBy: typeof certificates;
        readonly blocks: {
            readonly timeouts: {};
        };
        readonly replacedFor: readonly ["certificate_arn", "validation_record_fqdns"];
        readonly actions: {
            readonly read: readonly ["acm:DescribeCertificate"];
            readonly create: readonly ["acm:DescribeCertificate"];
            readonly update: readonly [];
            readonly delete: readonly [];
        };
    };
    readonly aws_cloudwatch_dashboard: {
        readonly heldBy: (federation: Federation) => readonly HeldResource[];
        readonly blocks: {};
        readonly replacedFor: readonly ["dashboard_name"];
        readonly actions: {
            readonly read: readonly ["cloudwatch:GetDashboard"];
            readonly create: readonly ["cloudwatch:PutDashboard"];
            readonly update: readonly ["cloudwatch:PutDashboard"];
            readonly delete: readonly ["cloudwatch:DeleteDashboards"];
        };
    };
    readonly aws_cloudwatch_log_group: {
        readonly heldBy: (federation: Federation) => readonly HeldResource[];
        readonly blocks: {};
        readonly replacedFor: readonly ["name"];
        readonly actions: {
            readonly read: readonly ["logs:DescribeLogGroups", "logs:ListTagsForResource"];
            readonly create: readonly ["logs:CreateLogGroup"];
            readonly update: readonly ["logs:PutRetentionPolicy", "logs:TagResource", "logs:UntagResource"];
            readonly delete: readonly ["logs:DeleteLogGroup"];
        };
    };
    readonly aws_cloudwatch_log_metric_filter: {
        readonly heldBy: (federation: Federation) => readonly HeldResource[];
        readonly blocks: {
            readonly metric_transformation: {};
        };
        readonly replacedFor: readonly ["log_group_name", "name"];
        readonly actions: {
            readonly read: readonly ["logs:DescribeMetricFilters"];
            readonly create: readonly ["logs:PutMetricFilter"];
            readonly update: readonly ["logs:PutMetricFilter"];
            readonly delete: readonly ["logs:DeleteMetricFilter"];
        };
    };
    readonly aws_cloudwatch_metric_alarm: {
        readonly heldBy: (federation: Federation) => HeldResource[];
        readonly blocks: {
            readonly metric_query: {
                readonly metric: {};
            };
        };
        readonly replacedFor: readonly ["alarm_name"];
        readonly actions: {
            readonly read: readonly ["cloudwatch:DescribeAlarms", "cloudwatch:ListTagsForResource"];
            readonly create: readonly ["cloudwatch:PutMetricAlarm"];
            readonly update: readonly ["cloudwatch:PutMetricAlarm", "cloudwatch:TagResource", "cloudwatch:UntagResource"];
            readonly delete: readonly ["cloudwatch:DeleteAlarms"];
        };
    };
    readonly aws_cognito_identity_provider: {
        readonly heldBy: (federation: Federation) => {
            name: string;
            awsName: string;
            importId: string | undefined;
            written: {
                name: string;
                place: FilePlace;
            };
        }[];
        readonly blocks: {};
        readonly replacedFor: readonly ["provider_name", "provider_type", "user_pool_id"];
        readonly actions: {
            readonly read: readonly ["cognito-idp:DescribeIdentityProvider"];
            readonly create: readonly ["cognito-idp:CreateIdentityProvider"];
            readonly update: readonly ["cognito-idp:UpdateIdentityProvider"];
            readonly delete: readonly ["cognito-idp:DeleteIdentityProvider"];
        };
    };
    readonly aws_cognito_managed_login_branding: {
        readonly heldBy: (federation: Federation) => {
            name: string;
            awsName: undefined;
        }[];
        readonly blocks: {
            readonly asset: {};
        };
        readonly replacedFor: readonly ["client_id", "user_pool_id"];
        readonly actions: {
            readonly read: readonly ["cognito-idp:DescribeManagedLoginBranding"];
            readonly create: readonly ["cognito-idp:CreateManagedLoginBranding"];
            readonly update: readonly ["cognito-idp:UpdateManagedLoginBranding"];
            readonly delete: readonly ["cognito-idp:DeleteManagedLoginBranding"];
        };
    };
    readonly aws_cognito_resource_server: {
        readonly heldBy: (federation: Federation) => {
            name: string;
            awsName: string;
            importId: string | undefined;
            written: {
                name: string;
                place: FilePlace;
            };
        }[];
        readonly blocks: {
            readonly scope: {};
        };
        readonly replacedFor: readonly ["identifier", "user_pool_id"];
        readonly actions: {
            readonly read: readonly ["cognito-idp:DescribeResourceServer"];
            readonly create: readonly ["cognito-idp:CreateResourceServer"];
            readonly update: readonly ["cognito-idp:UpdateResourceServer"];
            readonly delete: readonly ["cognito-idp:DeleteResourceServer"];
        };
    };
    readonly aws_cognito_user_group: {
        readonly heldBy: (federation: Federation) => {
            name: string;
            awsName: string;
            importId: string | undefined;
            written: {
                name: string;
                place: FilePlace;
            };
        }[];
        readonly blocks: {};
        readonly replacedFor: readonly ["name", "user_pool_id"];
        readonly actions: {
            readonly read: readonly ["cognito-idp:GetGroup"];
            readonly create: readonly ["cognito-idp:CreateGroup"];
            readonly update: readonly ["cognito-idp:UpdateGroup"];
            readonly delete: readonly ["cognito-idp:DeleteGroup"];
        };
    };
    readonly aws_cognito_user_pool: {
        readonly heldBy: (federation: Federation) => {
            name: string;
            awsName: undefined;
            importId: string | undefined;
        }[];
        readonly blocks: {
            readonly account_recovery_setting: {
                readonly recovery_mechanism: {};
            };
            readonly admin_create_user_config: {
                readonly invite_message_template: {};
            };
            readonly device_configuration: {};
            readonly email_configuration: {};
            readonly email_mfa_configuration: {};
            readonly lambda_config: {
                readonly custom_email_sender: {};
                readonly custom_sms_sender: {};
                readonly pre_token_generation_config: {};
            };
            readonly password_policy: {};
            readonly schema: {
                readonly number_attribute_constraints: {};
                readonly string_attribute_constraints: {};
            };
            readonly sign_in_policy: {};
            readonly sms_configuration: {};
            readonly software_token_mfa_configuration: {};
            readonly user_attribute_update_settings: {};
            readonly user_pool_add_ons: {
                readonly advanced_security_additional_flows: {};
            };
            readonly username_configuration: {};
            readonly verification_message_template: {};
            readonly web_authn_configuration: {};
        };
        readonly replacedFor: readonly ["alias_attributes", "username_attributes", "username_configuration"];
        readonly actions: {
            readonly read: readonly ["cognito-idp:DescribeUserPool", "cognito-idp:GetUserPoolMfaConfig"];
            readonly create: readonly ["cognito-idp:CreateUserPool"];
            readonly update: readonly ["cognito-idp:AddCustomAttributes", "cognito-idp:SetUserPoolMfaConfig", "cognito-idp:TagResource", "cognito-idp:UntagResource", "cognito-idp:UpdateUserPool"];
            readonly delete: readonly ["cognito-idp:DeleteUserPool"];
        };
    };
    readonly aws_cognito_user_pool_client: {
        readonly heldBy: (federation: Federation) => {
            name: string;
            awsName: undefined;
            importId: string | undefined;
            written: {
                name: string;
                place: FilePlace;
            };
        }[];
        readonly blocks: {
            readonly analytics_configuration: {};
            readonly refresh_token_rotation: {};
            readonly token_validity_units: {};
        };
        readonly replacedFor: readonly ["generate_secret", "user_pool_id"];
        readonly actions: {
            readonly read: readonly ["cognito-idp:DescribeUserPoolClient"];
            readonly create: readonly ["cognito-idp:CreateUserPoolClient"];
            readonly update: readonly ["cognito-idp:UpdateUserPoolClient"];
            readonly delete: readonly ["cognito-idp:DeleteUserPoolClient"];
        };
    };
    readonly aws_cognito_user_pool_domain: {
        readonly heldBy: (federation: Federation) => {
            name: string;
            awsName: string;
            importId: string | undefined;
        }[];
        readonly blocks: {};
        readonly replacedFor: readonly ["domain", "user_pool_id"];
        readonly actions: {
            readonly read: readonly ["cognito-idp:DescribeUserPoolDomain"];
            readonly create: readonly ["cognito-idp:CreateUserPoolDomain"];
            readonly update: readonly ["cognito-idp:UpdateUserPoolDomain"];
            readonly delete: readonly ["cognito-idp:DeleteUserPoolDomain"];
        };
    };
    readonly aws_iam_openid_connect_provider: {
        readonly heldBy: (federation: Federation) => {
            name: string;
            awsName: string;
        }[];
        readonly blocks: {};
        readonly replacedFor: readonly ["url"];
        readonly actions: {
            readonly read: readonly ["iam:GetOpenIDConnectProvider"];
            readonly create: readonly ["iam:CreateOpenIDConnectProvider"];
            readonly update: readonly ["iam:AddClientIDToOpenIDConnectProvider", "iam:RemoveClientIDFromOpenIDConnectProvider", "iam:TagOpenIDConnectProvider", "iam:UntagOpenIDConnectProvider"];
            readonly delete: readonly ["iam:DeleteOpenIDConnectProvider"];
        };
    };
    readonly aws_iam_role: {
        readonly heldBy: (federation: Federation) => readonly HeldResource[];
        readonly blocks: {
            readonly inline_policy: {};
        };
        readonly replacedFor: readonly ["name", "path"];
        readonly actions: {
            readonly read: readonly ["iam:GetRole", "iam:ListAttachedRolePolicies", "iam:ListRolePolicies"];
            readonly create: readonly ["iam:CreateRole"];
            readonly update: readonly ["iam:PutRolePermissionsBoundary", "iam:TagRole", "iam:UntagRole", "iam:UpdateAssumeRolePolicy", "iam:UpdateRole", "iam:UpdateRoleDescription"];
            readonly delete: readonly ["iam:DeleteRole", "iam:ListInstanceProfilesForRole"];
        };
    };
    readonly aws_iam_role_policy: {
        readonly heldBy: (federation: Federation) => HeldResource[];
        readonly blocks: {};
        readonly replacedFor: readonly ["name", "role"];
        readonly actions: {
            readonly read: readonly ["iam:GetRolePolicy"];
            readonly create: readonly ["iam:PutRolePolicy"];
            readonly update: readonly ["iam:PutRolePolicy"];
            readonly delete: readonly ["iam:DeleteRolePolicy"];
        };
    };
    readonly aws_lambda_function: {
        readonly heldBy: (federation: Federation) => readonly HeldResource[];
        readonly blocks: {
            readonly dead_letter_config: {};
            readonly environment: {};
            readonly ephemeral_storage: {};
            readonly file_system_config: {};
            readonly image_config: {};
            readonly logging_config: {};
            readonly snap_start: {};
            readonly timeouts: {};
            readonly tracing_config: {};
            readonly vpc_config: {};
        };
        readonly replacedFor: readonly ["function_name", "package_type"];
        readonly actions: {
            readonly read: readonly ["lambda:GetFunction", "lambda:GetFunctionCodeSigningConfig", "lambda:ListVersionsByFunction"];
            readonly create: readonly ["iam:PassRole", "lambda:CreateFunction"];
            readonly update: readonly ["lambda:DeleteFunctionConcurrency", "lambda:PutFunctionCodeSigningConfig", "lambda:PutFunctionConcurrency", "lambda:TagResource", "lambda:UntagResource", "lambda:UpdateFunctionCode", "lambda:UpdateFunctionConfiguration"];
            readonly delete: readonly ["lambda:DeleteFunction"];
        };
    };
    readonly aws_lambda_permission: {
        readonly heldBy: (federation: Federation) => (HeldResource | {
            name: string;
            awsName: undefined;
        })[];
        readonly blocks: {};
        readonly replacedFor: readonly ["action", "function_name", "principal", "source_account", "source_arn", "statement_id"];
        readonly actions: {
            readonly read: readonly ["lambda:GetPolicy"];
            readonly create: readonly ["lambda:AddPermission"];
            readonly update: readonly [];
            readonly delete: readonly ["lambda:RemovePermission"];
        };
    };
    readonly aws_route53_record: {
        readonly heldBy: ({ userPool: { domain } }: Federation) => {
            name: string;
            awsName: undefined;
        }[];
        readonly blocks: {
            readonly alias: {};
            readonly cidr_routing_policy: {};
            readonly failover_routing_policy: {};
            readonly geolocation_routing_policy: {};
            readonly geoproximity_routing_policy: {
                readonly coordinates: {};
            };
            readonly latency_routing_policy: {};
            readonly timeouts: {};
            readonly weighted_routing_policy: {};
        };
        readonly replacedFor: readonly ["name", "type", "zone_id"];
        readonly actions: {
            readonly read: readonly ["route53:GetHostedZone", "route53:ListResourceRecordSets"];
            readonly create: readonly ["route53:ChangeResourceRecordSets", "route53:GetChange"];
            readonly update: readonly ["route53:ChangeResourceRecordSets", "route53:GetChange"];
            readonly delete: readonly ["route53:ChangeResourceRecordSets", "route53:GetChange"];
        };
    };
    readonly aws_secretsmanager_secret: {
        readonly heldBy: (federation: Federation) => {
            name: string;
            awsName: string;
        }[];
        readonly blocks: {
            readonly replica: {};
        };
        readonly replacedFor: readonly ["name"];
        readonly actions: {
            readonly read: readonly ["secretsmanager:DescribeSecret", "secretsmanager:GetResourcePolicy"];
            readonly create: readonly ["secretsmanager:CreateSecret"];
            readonly update: readonly ["secretsmanager:TagResource", "secretsmanager:UntagResource", "secretsmanager:UpdateSecret"];
            readonly delete: readonly ["secretsmanager:DeleteSecret"];
        };
    };
    readonly aws_secretsmanager_secret_version: {
        readonly heldBy: (federation: Federation) => {
            name: string;
            awsName: undefined;
        }[];
        readonly blocks: {};
        readonly replacedFor: readonly ["secret_id"];
        readonly actions: {
            readonly read: readonly ["secretsmanager:GetSecretValue"];
            readonly create: readonly ["secretsmanager:PutSecretValue"];
            readonly update: readonly [];
            readonly delete: readonly ["secretsmanager:UpdateSecretVersionStage"];
        };
    };
    readonly aws_ssm_parameter: {
        readonly heldBy: (federation: Federation) => {
            name: string;
            awsName: string;
        }[];
        readonly blocks: {};
        readonly replacedFor: readonly ["name"];
        readonly actions: {
            readonly read: readonly ["ssm:DescribeParameters", "ssm:GetParameter", "ssm:ListTagsForResource"];
            readonly create: readonly ["ssm:PutParameter"];
            readonly update: readonly ["ssm:AddTagsToResource", "ssm:RemoveTagsFromResource"];
            readonly delete: readonly ["ssm:DeleteParameter"];
        };
    };
    readonly aws_wafv2_web_acl_association: {
        readonly heldBy: ({ userPool }: Federation) => {
            name: string;
            awsName: undefined;
        }[];
        readonly blocks: {
            readonly timeouts: {};
        };
        readonly replacedFor: readonly ["resource_arn", "web_acl_arn"];
        readonly actions: {
            readonly read: readonly ["cognito-idp:GetWebACLForResource", "wafv2:GetWebACL", "wafv2:GetWebACLForResource"];
            readonly create: readonly ["cognito-idp:AssociateWebACL", "wafv2:AssociateWebACL"];
            readonly update: readonly [];
            readonly delete: readonly ["cognito-idp:DisassociateWebACL", "wafv2:DisassociateWebACL"];
        };
    };
    readonly terraform_data: {
        readonly heldBy: ({ identityProviders }: Federation) => {
            name: string;
            awsName: undefined;
        }[];
        readonly blocks: {};
        readonly replacedFor: readonly ["triggers_replace"];
        readonly actions: Actions;
    };
};
/** What there is to know of a type of data source. */
export interface DataSourceEntry {
    readonly blocks: NestedBlocks;
    readonly read: readonly string[];
}
/** Every type of data source that a stack may hold. */
export declare const DATA_SOURCES: {
    readonly aws_cognito_user_pool: {
        readonly blocks: {};
        readonly read: readonly ["cognito-idp:DescribeUserPool"];
    };
    readonly aws_cognito_user_pools: {
        readonly blocks: {};
        readonly read: readonly ["cognito-idp:ListUserPools"];
    };
    readonly aws_secretsmanager_secret_version: {
        readonly blocks: {};
        readonly read: readonly ["secretsmanager:GetSecretValue"];
    };
    readonly aws_ssm_parameter: {
        readonly blocks: {};
        readonly read: readonly ["ssm:GetParameter"];
    };
    readonly terraform_remote_state: {
        readonly blocks: {};
        readonly read: readonly [];
    };
};
/** A type of resource that a stack may hold. */
export type ResourceType = keyof typeof RESOURCES;
/** The types, sorted. */
export declare const RESOURCE_TYPES: readonly ResourceType[];
/** The resources of a type that a federation has. */
export declare function resourcesOf(federation: Federation, type: ResourceType): readonly HeldResource[];
/** The certificate that the stack makes for a domain of the team's own. */
declare function certificates({ userPool: { domain } }: Federation): readonly HeldResource[];
export {};
