/** JSON Feed 1.1 as a JSON schema, after https://www.jsonfeed.org/version/1.1/ (fields that the specification names; no others). */
const uri = { type: 'string', format: 'uri' } as const
const text = { type: 'string', minLength: 1 } as const
const authors = {
  type: 'array',
  items: { type: 'object', additionalProperties: false, minProperties: 1, properties: { name: text, url: uri, avatar: uri } },
} as const

export const jsonFeedSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: uri,
    feed_url: uri,
    description: text,
    user_comment: text,
    next_url: uri,
    icon: uri,
    favicon: uri,
    authors,
    language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
    expired: { type: 'boolean' },
    items: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        properties: {
          id: text,
          url: uri,
          external_url: uri,
          title: text,
          content_html: text,
          content_text: text,
          summary: text,
          image: uri,
          banner_image: uri,
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          authors,
          tags: { type: 'array', items: text },
          language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
          attachments: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['url', 'mime_type'],
              properties: {
                url: uri,
                mime_type: { type: 'string', pattern: '^.+/.+$' },
                title: text,
                size_in_bytes: { type: 'integer', minimum: 1 },
                duration_in_seconds: { type: 'number' },
              },
            },
          },
        },
      },
    },
  },
} as const
