import type { TSchema } from 'typebox';
import { compileValidator } from './validation.ts';
import { closedSchema } from './wire-schema.ts';

/**
 * Validates what one module hands to another as an endpoint validates what is sent to it, for inputs that are put together from a file.
 * @returns what throws, as the endpoint refuses: `INPUT_INVALID`, with every field that is not as the schema says
 */
export function bodyCheck(schema: TSchema): (body: unknown) => void {
  let validate: ReturnType<typeof compileValidator> | undefined;
  return (body) => {
    validate ??= compileValidator({ schema: closedSchema(schema), httpPart: 'body' });
    if (validate(body)) return;
    const { errors } = validate;
    throw Object.assign(new Error('the input is not as its schema says'), {
      ...{ validation: errors, validationContext: 'body', statusCode: 400 },
    });
  };
}
