/**
 * The fields of a form that was sent.
 *
 * @throws {Response} 400 where the body is none: a program made it, not one of our pages
 */
export async function formularAus(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw new Response(null, { status: 400 })
  }
}
