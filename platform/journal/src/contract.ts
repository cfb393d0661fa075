import { Uuid } from '@tongshang/http';
import { Type } from 'typebox';

const Hash = Type.String({ description: 'SHA-256 hash, base64', minLength: 44, maxLength: 44 });
const Hashes = Type.Array(Hash, { description: 'Hashes of the proof, from the leaf upwards' });
const Size = Type.Integer({ minimum: 0, description: 'Number of entries in the log' });
const Key = Type.String({ description: 'C2SP verifier key: name+id+key' });

export const LogIdentity = Type.Object(
  {
    origin: Type.String({ description: 'Name of the log, first line of its checkpoints' }),
    logKey: Key,
    witnesses: Type.Array(Key, { description: 'Keys of the witnesses that the log asks' }),
    threshold: Type.Integer({ description: 'How many of them must cosign a checkpoint before it is shown' }),
    size: Size,
    cosigned: Type.Boolean({ description: 'Whether the shown checkpoint has that many cosignatures' }),
  },
  { title: 'LogIdentity' },
);

export const EntryProofReply = Type.Object(
  {
    entryId: Uuid,
    leafIndex: Type.Integer({ minimum: 0, description: 'Position in the log, from 0' }),
    leafHash: Hash,
    size: Size,
    proof: Hashes,
    checkpoint: Type.String({ description: 'Signed note with the cosignatures (C2SP tlog-checkpoint)' }),
    cosigned: Type.Boolean({ description: 'Whether enough witnesses have cosigned the checkpoint' }),
  },
  { title: 'EntryProof' },
);

export const ConsistencyQuery = Type.Object({
  from: Type.Integer({ minimum: 1, description: 'Earlier size of the log' }),
  to: Type.Integer({ minimum: 1, description: 'Later size of the log' }),
});

export const ConsistencyReply = Type.Object(
  { from: Size, to: Size, proof: Hashes },
  { title: 'ConsistencyProof' },
);

export const EntryParams = Type.Object({ entryId: Uuid });

export const TileParams = Type.Object({
  level: Type.String({ description: 'Level of the tile, 0 to 63', maxLength: 2 }),
  '*': Type.String({
    description: 'Index of the tile in groups of three digits, and its width if partial: x001/x234/067.p/112',
    maxLength: 64,
  }),
});
