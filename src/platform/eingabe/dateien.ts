/** For the file dialogue; HEIC is left out on purpose: a phone then hands over JPEG by itself. */
export const dokumentEndungen = '.pdf,.jpg,.jpeg,.png,.webp,.tif,.tiff'
