import type { TerraformElement } from './cdktf';

/**
 * Address of a resource or data source, such as `aws_cognito_user_pool.pool`. Elements carry it as their id:
 * names of a spec may be alike across types, and ids within a stack may not.
 */
export function addressOf(element: TerraformElement): string {
  return element.node.id;
}

/**
 * A reference to an attribute as Terraform's own text. CDKTF's tokens are not used: without them nothing has to be
 * resolved, so no text of a spec can be mistaken for one, and synthesis is quick.
 */
export function attributeOf(element: TerraformElement, attribute: string): string {
  return `\${${addressOf(element)}.${attribute}}`;
}
