import type { Blobs } from '@tongshang/blobs';
import type { Database } from '@tongshang/database';
import { invariant } from '@tongshang/refusal';
import { emptyBytes, lockProductsShowing, nextUnmoved, type UnmovedImage } from './image-store.ts';
import { IMAGE_BYTES_MAX, ownerOf } from './images.ts';

/**
 * Moves the pictures that older versions kept in the database to the store of blobs, one after the other; how many it
 * moved. Until a picture is moved, it is read from the database. Each is put into the store first and then, in one transaction,
 * referred to and emptied here: whatever breaks off is done again by the next run, and two runs at once do no harm.
 * @throws as `Blobs.put`
 */
export async function movePictures(database: Database, blobs: Blobs, signal?: AbortSignal): Promise<number> {
  let moved = 0;
  for (let last: UnmovedImage | undefined; ; moved += 1) {
    const image = await database.system('catalogue: next picture to move', (tx) => nextUnmoved(tx, last));
    if (image === undefined || signal?.aborted) return moved;
    last = image;
    const { bytes, contentType: mediaType, organisationId } = image;
    // Room was made for it when it was added: it counts against no limit now.
    const blob = await blobs.put(bytes, { organisationId: null, mediaType, bytesMax: IMAGE_BYTES_MAX });
    invariant(blob.sha256 === image.sha256, 'a picture is what its hash says');
    await database.system('catalogue: a picture has moved', async (tx) => {
      for (const productId of await lockProductsShowing(tx, image)) {
        await blobs.refer(tx, ownerOf(productId), blob, { organisationId });
      }
      await emptyBytes(tx, image);
    });
  }
}
